// What glibc declares only with _GNU_SOURCE, which Swift's import of it does not set; sched(7).
extern int sched_getcpu(void);
extern int sched_getaffinity(int thread, unsigned long size, void *set);
extern int sched_setaffinity(int thread, unsigned long size, const void *set);
extern int pthread_attr_setaffinity_np(void *attributes, unsigned long size, const void *set);

// Room for 1,024 processors, a bit each, as in cpu_set_t.
typedef struct {
  unsigned long bits[1024 / (8 * sizeof(long))];
} shim_processors;

// The processors that this thread may use; anything but 0 where they cannot be told.
static inline int shim_allowed(shim_processors *allowed) {
  return sched_getaffinity(0, sizeof *allowed, allowed) < 0 ? -1 : 0;
}

// Lets a thread start on any of those but the one that this runs on; anything but 0 where there is
// no other.
static inline int shim_start_elsewhere(void *attributes, const shim_processors *allowed) {
  int here = sched_getcpu();
  if (here < 0 || here >= 1024) return -1;
  shim_processors others = *allowed;
  others.bits[here / (8 * sizeof(long))] &= ~(1UL << (here % (8 * sizeof(long))));
  unsigned long any = 0;
  for (unsigned word = 0; word < sizeof others / sizeof(long); word++) any |= others.bits[word];
  return any ? pthread_attr_setaffinity_np(attributes, sizeof others, &others) : -1;
}

// Lets this thread go on anywhere among those.
static inline void shim_go_anywhere(const shim_processors *allowed) {
  sched_setaffinity(0, sizeof *allowed, allowed);
}
