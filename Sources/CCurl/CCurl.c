#include "CCurl.h"

#include <curl/curl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

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

static long long now(void) {
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
  relay->last_sign = now();
  return 0;
}

static size_t give(char *buffer, size_t size, size_t count, void *context) {
  ccurl_relay *relay = context;
  size_t rest = relay->length - relay->taken, part = size * count < rest ? size * count : rest;
  memcpy(buffer, relay->bytes + relay->taken, part);
  relay->taken += part;
  relay->last_sign = now();
  // Asked again after the last byte, libcurl has sent them all and writes the dot next.
  relay->stage = rest == 0 ? CCURL_DOT : CCURL_BODY;
  return part;
}

/// Breaks off when the server is silent for too long; libcurl asks once a second, and at whatever happens.
static int watch(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
  (void)a, (void)b, (void)c, (void)d;
  ccurl_relay *relay = context;
  long long time = now();
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

static void start_libcurl(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

ccurl_relay *ccurl_open(
  const char *url, bool starts_tls, const char *authorities, const char *user, const char *password) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, start_libcurl);
  ccurl_relay *relay = calloc(1, sizeof *relay);
  CURL *handle = relay ? curl_easy_init() : NULL;
  if (!handle) {
    free(relay);
    return NULL;
  }
  relay->handle = handle;
  int failed = 0;
#define SET(option, value) failed |= curl_easy_setopt(handle, option, value)
  SET(CURLOPT_URL, url);
  // Nothing of the surroundings shall lead the letters elsewhere.
  SET(CURLOPT_PROXY, "");
  SET(CURLOPT_NOSIGNAL, 1L);
  SET(CURLOPT_USE_SSL, starts_tls ? (long)CURLUSESSL_ALL : (long)CURLUSESSL_NONE);
  SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  SET(CURLOPT_SSL_VERIFYPEER, 1L);
  SET(CURLOPT_SSL_VERIFYHOST, 2L);
  if (authorities) {
    SET(CURLOPT_CAINFO, authorities);
    SET(CURLOPT_CAPATH, NULL);
  }
  if (user) {
    SET(CURLOPT_USERNAME, user);
    SET(CURLOPT_PASSWORD, password);
  }
  SET(CURLOPT_ERRORBUFFER, relay->words);
  SET(CURLOPT_VERBOSE, 1L);
  SET(CURLOPT_DEBUGFUNCTION, listen_in);
  SET(CURLOPT_DEBUGDATA, relay);
  SET(CURLOPT_NOPROGRESS, 0L);
  SET(CURLOPT_XFERINFOFUNCTION, watch);
  SET(CURLOPT_XFERINFODATA, relay);
  SET(CURLOPT_READFUNCTION, give);
  SET(CURLOPT_READDATA, relay);
  if (failed) {
    curl_easy_cleanup(handle);
    free(relay);
    return NULL;
  }
  return relay;
}

void ccurl_wait(ccurl_relay *relay, long connection, long answer, long dot) {
  relay->wait_connection = connection;
  relay->wait_answer = answer;
  relay->wait_dot = dot;
}

/// Runs what the handle is set to, while a connection that breaks does not end the process with SIGPIPE.
static ccurl_end converse(ccurl_relay *relay, long longest) {
  relay->taken = relay->lines = 0;
  relay->stage = CCURL_CONNECTING;
  relay->connected = relay->leaving = relay->timed_out = false;
  relay->started = relay->last_sign = now();
  relay->longest = longest;
  relay->words[0] = 0;
  // libcurl's own limits are wider than the watch's: it knows only one for all answers.
  curl_easy_setopt(relay->handle, CURLOPT_CONNECTTIMEOUT_MS, longest + 5000);
  curl_easy_setopt(relay->handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, longest / 1000 + 5);

  sigset_t pipe, before, pending;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  sigpending(&pending);
  bool was_pending = sigismember(&pending, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, &before);
  int code = curl_easy_perform(relay->handle);
  struct timespec at_once = {0, 0};
  if (!was_pending) sigtimedwait(&pipe, NULL, &at_once);
  pthread_sigmask(SIG_SETMASK, &before, NULL);

  long connections = 0;
  curl_easy_getinfo(relay->handle, CURLINFO_NUM_CONNECTS, &connections);
  return (ccurl_end){code, relay->timed_out, connections == 0, relay->stage, relay->taken};
}

ccurl_end ccurl_deliver(
  ccurl_relay *relay, const char *sender, const char *recipient, const unsigned char *bytes, size_t length, bool fresh,
  long longest) {
  struct curl_slist *recipients = curl_slist_append(NULL, recipient);
  if (!recipients) return (ccurl_end){.code = CURLE_OUT_OF_MEMORY};
  relay->bytes = bytes;
  relay->length = length;
  curl_easy_setopt(relay->handle, CURLOPT_FRESH_CONNECT, (long)fresh);
  curl_easy_setopt(relay->handle, CURLOPT_NOBODY, 0L);
  curl_easy_setopt(relay->handle, CURLOPT_CUSTOMREQUEST, NULL);
  curl_easy_setopt(relay->handle, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(relay->handle, CURLOPT_INFILESIZE_LARGE, (curl_off_t)length);
  curl_easy_setopt(relay->handle, CURLOPT_MAIL_FROM, sender);
  curl_easy_setopt(relay->handle, CURLOPT_MAIL_RCPT, recipients);
  ccurl_end end = converse(relay, longest);
  curl_easy_setopt(relay->handle, CURLOPT_MAIL_RCPT, NULL);
  curl_slist_free_all(recipients);
  relay->bytes = NULL;
  return end;
}

static ccurl_end command(ccurl_relay *relay, const char *verb, long longest) {
  curl_easy_setopt(relay->handle, CURLOPT_FRESH_CONNECT, 0L);
  curl_easy_setopt(relay->handle, CURLOPT_UPLOAD, 0L);
  curl_easy_setopt(relay->handle, CURLOPT_NOBODY, 1L);
  curl_easy_setopt(relay->handle, CURLOPT_MAIL_FROM, NULL);
  curl_easy_setopt(relay->handle, CURLOPT_CUSTOMREQUEST, verb);
  return converse(relay, longest);
}

ccurl_end ccurl_probe(ccurl_relay *relay, long longest) { return command(relay, "NOOP", longest); }

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

void ccurl_close(ccurl_relay *relay) {
  // libcurl's own goodbye waits for two minutes; ours, said first, leaves it nobody to wait for.
  curl_socket_t socket = CURL_SOCKET_BAD;
  if (curl_easy_getinfo(relay->handle, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD) {
    curl_easy_setopt(relay->handle, CURLOPT_FORBID_REUSE, 1L);
    relay->wait_connection = relay->wait_answer = 2000;
    command(relay, "QUIT", 2000);
  }
  curl_easy_cleanup(relay->handle);
  free(relay);
}
