#include "Relay.h"

#include <string.h>
#include <strings.h>
#include <time.h>

long long ccurl_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

static void copy_line(char *to, const char *text, size_t size) {
  while (size > 0 && (text[size - 1] == '\n' || text[size - 1] == '\r')) size--;
  if (size >= WIDTH) size = WIDTH - 1;
  memcpy(to, text, size);
  to[size] = 0;
}

static void hear(ccurl_relay *relay, const char *text, size_t size) {
  if (relay->leaving) return;
  size_t index = relay->lines < LINES ? relay->lines++ : LINES - 1;
  copy_line(relay->line[index], text, size);
  relay->stages[index] = relay->stage;
  if (relay->stage == CCURL_HELLO && relay->offers < LINES && size > 4) {
    copy_line(relay->offer[relay->offers++], text + 4, size - 4);
  }
}

static void speak(ccurl_relay *relay, const char *text, size_t size) {
  static const struct {
    const char *verb;
    enum ccurl_stage stage;
  } verbs[] = {
    {"EHLO ", CCURL_HELLO},     {"HELO ", CCURL_HELLO},       {"STARTTLS", CCURL_START_TLS}, {"AUTH ", CCURL_LOGIN},
    {"NOOP", CCURL_PROBE},      {"MAIL FROM:", CCURL_SENDER}, {"RCPT TO:", CCURL_RECIPIENT}, {"DATA", CCURL_DATA},
  };
  if (size >= 4 && strncmp(text, "QUIT", 4) == 0) relay->leaving = true;
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
    size_t length = strlen(verbs[i].verb);
    if (size < length || strncmp(text, verbs[i].verb, length) != 0) continue;
    // What is said after a login's AUTH is the login; nothing goes back to an earlier stage but EHLO after STARTTLS.
    relay->stage = verbs[i].stage;
    if (relay->stage == CCURL_HELLO) relay->offers = 0;
    return;
  }
}

/// Sees what is said on both sides. libcurl tells it to whoever wants to debug, and to nobody else.
static int listen_in(CURL *handle, curl_infotype type, char *text, size_t size, void *context) {
  (void)handle;
  ccurl_relay *relay = context;
  if (type == CURLINFO_HEADER_IN) {
    hear(relay, text, size);
  } else if (type == CURLINFO_HEADER_OUT) {
    speak(relay, text, size);
  } else if (type != CURLINFO_DATA_OUT && type != CURLINFO_SSL_DATA_IN) {
    return 0;
  }
  relay->last_sign = ccurl_now();
  return 0;
}

static size_t give(char *buffer, size_t size, size_t count, void *context) {
  ccurl_relay *relay = context;
  size_t rest = relay->length - relay->taken, part = size * count < rest ? size * count : rest;
  memcpy(buffer, relay->bytes + relay->taken, part);
  relay->taken += part;
  relay->last_sign = ccurl_now();
  // Asked again after the last byte, libcurl has sent them all and writes the dot next.
  relay->stage = rest == 0 ? CCURL_DOT : CCURL_BODY;
  return part;
}

/// Breaks off when the server is silent for too long; libcurl asks once a second, and at whatever happens.
static int watch(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
  (void)a, (void)b, (void)c, (void)d;
  ccurl_relay *relay = context;
  long long time = ccurl_now();
  if (!relay->connected) {
    curl_off_t connected = 0;
    curl_easy_getinfo(relay->handle, CURLINFO_CONNECT_TIME_T, &connected);
    if (connected > 0 || relay->stage != CCURL_CONNECTING) {
      relay->connected = true;
      relay->last_sign = time;
    }
  }
  long patience = relay->stage == CCURL_DOT ? relay->wait_dot : relay->wait_answer;
  if (!relay->connected) patience = relay->wait_connection;
  relay->timed_out = time - relay->last_sign >= patience || time - relay->started >= relay->longest;
  return relay->timed_out;
}

int ccurl_attach(ccurl_relay *relay) {
  int failed = 0;
#define SET(option, value) failed |= curl_easy_setopt(relay->handle, option, value)
  SET(CURLOPT_VERBOSE, 1L);
  SET(CURLOPT_DEBUGFUNCTION, listen_in);
  SET(CURLOPT_DEBUGDATA, relay);
  SET(CURLOPT_NOPROGRESS, 0L);
  SET(CURLOPT_XFERINFOFUNCTION, watch);
  SET(CURLOPT_XFERINFODATA, relay);
  SET(CURLOPT_READFUNCTION, give);
  SET(CURLOPT_READDATA, relay);
  return failed;
}

bool ccurl_offers(const ccurl_relay *relay, const char *keyword) {
  size_t length = strlen(keyword);
  // The first line is the server's name.
  for (size_t i = 1; i < relay->offers; i++) {
    const char *offer = relay->offer[i];
    if (strncasecmp(offer, keyword, length) == 0 && (offer[length] == 0 || offer[length] == ' ')) return true;
  }
  return false;
}

size_t ccurl_lines(const ccurl_relay *relay) { return relay->lines; }

const char *ccurl_line(const ccurl_relay *relay, size_t index, int *stage) {
  *stage = relay->stages[index];
  return relay->line[index];
}

const char *ccurl_words(const ccurl_relay *relay, int code) {
  return relay->words[0] ? relay->words : curl_easy_strerror(code);
}
