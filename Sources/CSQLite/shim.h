#include <sqlite3.h>
#include <string.h>

// sqlite3_config and sqlite3_db_config are variadic and SQLITE_TRANSIENT is a cast: Swift sees neither.
static inline int shim_defensive(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}
static inline int shim_trusted_schema_off(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}
// No pages set aside before any is asked for, and memory is not counted, which takes a lock for
// each piece; called before the first database is opened.
static inline int shim_plain_memory(void) {
  int status = sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, 0);
  return status != SQLITE_OK ? status : sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
static inline long shim_length(const char *text) { return (long)strlen(text); }
static inline sqlite3_destructor_type shim_transient(void) { return SQLITE_TRANSIENT; }
