#include <sqlite3.h>

// sqlite3_config and sqlite3_db_config are variadic and SQLITE_TRANSIENT is a cast: Swift sees neither.
static inline int shim_defensive(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}
static inline int shim_trusted_schema_off(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}
// No pages set aside before any is asked for; called before the first database is opened.
static inline int shim_no_pages_in_advance(void) {
  return sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, 0);
}
static inline sqlite3_destructor_type shim_transient(void) { return SQLITE_TRANSIENT; }
