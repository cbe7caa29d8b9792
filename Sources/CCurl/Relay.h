#pragma once

#include "CCurl.h"

#include <curl/curl.h>

/// No server needs more lines; of a server that says more, the first and the very last are kept.
#define LINES 128
#define WIDTH 512

struct ccurl_relay {
  CURL *handle;
  long wait_connection, wait_answer, wait_dot;
  char words[CURL_ERROR_SIZE];

  // The conversation.
  const unsigned char *bytes;
  size_t length, taken;
  enum ccurl_stage stage;
  bool connected, leaving, timed_out;
  long long started, last_sign, longest;
  size_t lines;
  unsigned char stages[LINES];
  char line[LINES][WIDTH];

  // The server's offers outlive it: a later letter hears no EHLO.
  size_t offers;
  char offer[LINES][WIDTH];
};

/// The monotonic clock's milliseconds.
long long ccurl_now(void);

/// Lets the relay hear and count what the handle does, and break it off.
///
/// @return 0, or another number where libcurl does not let it.
int ccurl_attach(ccurl_relay *relay);
