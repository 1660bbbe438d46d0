# A far simpler analysis of the same diary than twj's: for each trigger and lag Spearman's rho, and one
# Poisson regression with weekday. Base R alone.
d <- read.csv(commandArgs(TRUE)[1])
d <- d[d$logged == 1, ]
day <- as.Date(d$date)
weekday <- factor(as.POSIXlt(day)$wday)
for (name in names(d)[-(1:3)]) {
  for (lag in 0:2) {
    x <- d[[name]][match(day - lag, day)]
    known <- !is.na(x)
    rho <- cor(x[known], d$episodes[known], method = "spearman")
    fit <- glm.fit(cbind(model.matrix(~ weekday[known]), x[known]), d$episodes[known], family = poisson())
    cat(name, lag, rho, fit$coefficients[length(fit$coefficients)], "\n")
  }
}
