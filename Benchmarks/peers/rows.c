// The limit for reading rows: a C loop over libpq, binary format, single-row mode, every column decoded.
//
//   rows CONNINFO STATEMENT   prints: rows checksum seconds-of-cpu seconds
#include <endian.h>
#include <libpq-fe.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static int64_t int64_at(const char *bytes) {
  int64_t big;
  memcpy(&big, bytes, sizeof big);
  return (int64_t)be64toh((uint64_t)big);
}

static int32_t int32_at(const char *bytes) {
  int32_t big;
  memcpy(&big, bytes, sizeof big);
  return (int32_t)be32toh((uint32_t)big);
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int count, char **words) {
  if (count != 3) return 64;
  PGconn *connection = PQconnectdb(words[1]);
  if (PQstatus(connection) != CONNECTION_OK) {
    fputs(PQerrorMessage(connection), stderr);
    return 69;
  }
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  if (!PQsendQueryParams(connection, words[2], 0, NULL, NULL, NULL, NULL, 1)) return 70;
  PQsetSingleRowMode(connection);
  int64_t rows = 0, checksum = 0;
  for (PGresult *result; (result = PQgetResult(connection));) {
    if (PQresultStatus(result) == PGRES_FATAL_ERROR) {
      fputs(PQresultErrorMessage(result), stderr);
      return 70;
    }
    for (int row = 0; row < PQntuples(result); row++, rows++) {
      // bigint, integer, text, text, date, timestamptz, boolean, double precision
      checksum += int64_at(PQgetvalue(result, row, 0));
      checksum += int32_at(PQgetvalue(result, row, 1));
      for (int column = 2; column <= 3; column++) {
        // A text is only had once it is the program's own, as in every peer.
        int length = PQgetlength(result, row, column);
        char *text = malloc((size_t)length + 1);
        memcpy(text, PQgetvalue(result, row, column), (size_t)length + 1);
        checksum += length + text[0];
        free(text);
      }
      checksum += int32_at(PQgetvalue(result, row, 4));
      checksum += int64_at(PQgetvalue(result, row, 5)) & 0xFF;
      checksum += *PQgetvalue(result, row, 6);
      int64_t bits = int64_at(PQgetvalue(result, row, 7));
      double number;
      memcpy(&number, &bits, sizeof number);
      checksum += (int64_t)number;
    }
    PQclear(result);
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("%lld %lld %.6f %.6f\n", (long long)rows, (long long)checksum,
         seconds(usage.ru_utime) + seconds(usage.ru_stime),
         (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9);
  PQfinish(connection);
}
