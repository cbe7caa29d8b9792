# Runs the handbook's queries in R and prints the answers as handbook-clients.py does: RPostgres where it is installed, or
# else RPostgreSQL, which is what Debian offers. The connection is libpq's own environment.
suppressPackageStartupMessages(library(DBI))

connect <- function() {
  if (requireNamespace("RPostgres", quietly = TRUE)) {
    message("client: RPostgres ", packageVersion("RPostgres"))
    dbConnect(RPostgres::Postgres(), bigint = "numeric")
  } else {
    message("client: RPostgreSQL ", packageVersion("RPostgreSQL"))
    dbConnect(RPostgreSQL::PostgreSQL(), host = Sys.getenv("PGHOST"), port = Sys.getenv("PGPORT"),
              user = Sys.getenv("PGUSER"), dbname = Sys.getenv("PGDATABASE"))
  }
}

# The text of a query's file.
statement <- function(path) {
  lines <- readLines(path, encoding = "UTF-8")
  sub(";$", "", paste(lines[!startsWith(lines, "--")], collapse = "\n"))
}

# One text for equal values, a column at a time.
normal <- function(column) {
  said <- if (inherits(column, "POSIXt")) {
    paste0(format(column, "%Y-%m-%dT%H:%M:%S", tz = "UTC"), ".000000+00:00")
  } else if (inherits(column, "Date")) {
    format(column, "%Y-%m-%d")
  } else if (is.logical(column)) {
    tolower(as.character(column))
  } else if (is.numeric(column)) {
    sprintf("%.15g", as.numeric(column))
  } else {
    paste("text", column)
  }
  ifelse(is.na(column), "null", said)
}

connection <- connect()
for (path in commandArgs(trailingOnly = TRUE)) {
  answer <- dbGetQuery(connection, statement(path))
  writeLines(c(basename(path), paste(names(answer), collapse = "\t")))
  columns <- lapply(answer, normal)
  for (row in seq_len(nrow(answer))) {
    writeLines(paste(vapply(columns, `[`, "", row), collapse = "\t"))
  }
}
invisible(dbDisconnect(connection))
