#include "CLibpq.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

static void *library;

const char *libpq_load(void) {
  // Two threads that load at once get the same handle: dlopen counts.
  if (!library) library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  return library ? NULL : dlerror();
}

/// Finds a function of the loaded library; there is no going on without it.
static void *find(const char *name) {
  void *function = libpq_load() ? NULL : dlsym(library, name);
  if (!function) {
    fprintf(stderr, "libpq has no %s\n", name);
    abort();
  }
  return function;
}

// Each function of libpq that we use, a line each: result, name, parameters, arguments. It keeps libpq's own name and
// type, so that a mistake here does not compile, and passes its call on to the loaded library.
#define LIBPQ_FUNCTIONS                                                                                              \
  PASS(PGconn *, PQconnectStartParams, (const char *const *k, const char *const *v, int e), (k, v, e))               \
  PASS(PostgresPollingStatusType, PQconnectPoll, (PGconn * c), (c))                                                  \
  PASS(ConnStatusType, PQstatus, (const PGconn *c), (c))                                                             \
  PASS(PGTransactionStatusType, PQtransactionStatus, (const PGconn *c), (c))                                         \
  PASS(char *, PQerrorMessage, (const PGconn *c), (c))                                                               \
  PASS(int, PQsocket, (const PGconn *c), (c))                                                                        \
  PASS(int, PQserverVersion, (const PGconn *c), (c))                                                                 \
  PASS(int, PQbackendPID, (const PGconn *c), (c))                                                                    \
  PASS(char *, PQhost, (const PGconn *c), (c))                                                                       \
  PASS(char *, PQport, (const PGconn *c), (c))                                                                       \
  PASS(char *, PQdb, (const PGconn *c), (c))                                                                         \
  PASS(char *, PQuser, (const PGconn *c), (c))                                                                       \
  PASS(int, PQconnectionNeedsPassword, (const PGconn *c), (c))                                                       \
  PASS(int, PQsetnonblocking, (PGconn * c, int n), (c, n))                                                           \
  PASS(PQconninfoOption *, PQconndefaults, (void), ())                                                               \
  PASS(PGVerbosity, PQsetErrorVerbosity, (PGconn * c, PGVerbosity v), (c, v))                                        \
  PASS(int, PQsendQuery, (PGconn * c, const char *q), (c, q))                                                        \
  PASS(int, PQsendQueryParams,                                                                                       \
       (PGconn * c, const char *q, int n, const Oid *t, const char *const *v, const int *l, const int *f, int r),    \
       (c, q, n, t, v, l, f, r))                                                                                     \
  PASS(int, PQsendPrepare, (PGconn * c, const char *s, const char *q, int n, const Oid *t), (c, s, q, n, t))         \
  PASS(int, PQsendQueryPrepared,                                                                                     \
       (PGconn * c, const char *s, int n, const char *const *v, const int *l, const int *f, int r),                  \
       (c, s, n, v, l, f, r))                                                                                        \
  PASS(int, PQsetSingleRowMode, (PGconn * c), (c))                                                                   \
  PASS(int, PQenterPipelineMode, (PGconn * c), (c))                                                                  \
  PASS(int, PQexitPipelineMode, (PGconn * c), (c))                                                                   \
  PASS(int, PQpipelineSync, (PGconn * c), (c))                                                                       \
  PASS(int, PQflush, (PGconn * c), (c))                                                                              \
  PASS(int, PQconsumeInput, (PGconn * c), (c))                                                                       \
  PASS(int, PQisBusy, (PGconn * c), (c))                                                                             \
  PASS(PGresult *, PQgetResult, (PGconn * c), (c))                                                                   \
  PASS(PGnotify *, PQnotifies, (PGconn * c), (c))                                                                    \
  PASS(int, PQputCopyData, (PGconn * c, const char *b, int n), (c, b, n))                                            \
  PASS(int, PQputCopyEnd, (PGconn * c, const char *e), (c, e))                                                       \
  PASS(int, PQgetCopyData, (PGconn * c, char **b, int a), (c, b, a))                                                 \
  PASS(ExecStatusType, PQresultStatus, (const PGresult *r), (r))                                                     \
  PASS(char *, PQresultErrorField, (const PGresult *r, int f), (r, f))                                               \
  PASS(int, PQntuples, (const PGresult *r), (r))                                                                     \
  PASS(int, PQnfields, (const PGresult *r), (r))                                                                     \
  PASS(Oid, PQftype, (const PGresult *r, int c), (r, c))                                                             \
  PASS(char *, PQgetvalue, (const PGresult *r, int t, int c), (r, t, c))                                             \
  PASS(int, PQgetlength, (const PGresult *r, int t, int c), (r, t, c))                                               \
  PASS(int, PQgetisnull, (const PGresult *r, int t, int c), (r, t, c))                                               \
  PASS(char *, PQcmdTuples, (PGresult * r), (r))                                                                     \
  PASS(PGcancel *, PQgetCancel, (PGconn * c), (c))                                                                   \
  PASS(int, PQcancel, (PGcancel * c, char *e, int n), (c, e, n))                                                     \
  PASS(PQnoticeReceiver, PQsetNoticeReceiver, (PGconn * c, PQnoticeReceiver p, void *a), (c, p, a))                  \
  PASS_VOID(PQfreeCancel, (PGcancel * c), (c))                                                                       \
  PASS_VOID(PQconninfoFree, (PQconninfoOption * o), (o))                                                             \
  PASS_VOID(PQfreemem, (void *p), (p))                                                                               \
  PASS_VOID(PQclear, (PGresult * r), (r))                                                                            \
  PASS_VOID(PQfinish, (PGconn * c), (c))

#define PASS(result, name, parameters, arguments)                            \
  result name parameters {                                                   \
    static result(*function) parameters;                                     \
    if (!function) function = (result(*) parameters)find(#name);             \
    return function arguments;                                               \
  }
#define PASS_VOID(name, parameters, arguments)                               \
  void name parameters {                                                     \
    static void(*function) parameters;                                       \
    if (!function) function = (void(*) parameters)find(#name);               \
    function arguments;                                                      \
  }

LIBPQ_FUNCTIONS
