#include "Relay.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

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
  // Takes most letters at once. For each one libcurl allots twice as much: of more the system would take the memory back
  // every time.
  SET(CURLOPT_UPLOAD_BUFFERSIZE, 32768L);
  SET(CURLOPT_ERRORBUFFER, relay->words);
  failed |= ccurl_attach(relay);
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

static curl_socket_t open_socket(const ccurl_relay *relay) {
  curl_socket_t socket = CURL_SOCKET_BAD;
  if (curl_easy_getinfo(relay->handle, CURLINFO_ACTIVESOCKET, &socket) != CURLE_OK) return CURL_SOCKET_BAD;
  return socket;
}

/// Lets go of every connection. After a silence libcurl keeps its own, where a late answer would be the next letter's.
static void hang_up(ccurl_relay *relay) {
  curl_socket_t socket = open_socket(relay);
  if (socket != CURL_SOCKET_BAD) shutdown(socket, SHUT_RDWR);
  CURL *handle = curl_easy_duphandle(relay->handle);
  if (handle) {
    curl_easy_cleanup(relay->handle);
    relay->handle = handle;
  } else {
    curl_easy_setopt(relay->handle, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(relay->handle, CURLOPT_FRESH_CONNECT, 1L);
  }
}

/// Runs what the handle is set to, while a connection that breaks does not end the process with SIGPIPE.
static ccurl_end converse(ccurl_relay *relay, long longest) {
  relay->taken = relay->lines = 0;
  relay->stage = CCURL_CONNECTING;
  relay->connected = relay->leaving = relay->timed_out = false;
  relay->started = relay->last_sign = ccurl_now();
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
  bool was_open = open_socket(relay) != CURL_SOCKET_BAD;
  int code = curl_easy_perform(relay->handle);
  long connections = 0;
  curl_easy_getinfo(relay->handle, CURLINFO_NUM_CONNECTS, &connections);
  if (code != CURLE_OK) hang_up(relay);
  struct timespec at_once = {0, 0};
  if (!was_pending) sigtimedwait(&pipe, NULL, &at_once);
  pthread_sigmask(SIG_SETMASK, &before, NULL);

  return (ccurl_end){code, relay->timed_out, was_open && connections == 0, relay->stage, relay->taken};
}

ccurl_end ccurl_deliver(
  ccurl_relay *relay, const char *sender, const char *recipient, const unsigned char *bytes, size_t length,
  long longest) {
  struct curl_slist *recipients = curl_slist_append(NULL, recipient);
  if (!recipients) return (ccurl_end){.code = CURLE_OUT_OF_MEMORY};
  relay->bytes = bytes;
  relay->length = length;
  curl_easy_setopt(relay->handle, CURLOPT_NOBODY, 0L);
  curl_easy_setopt(relay->handle, CURLOPT_CUSTOMREQUEST, NULL);
  curl_easy_setopt(relay->handle, CURLOPT_UPLOAD, 1L);
  // Told the size, libcurl would not ask once more after the last byte, and nobody would know that the dot is next.
  curl_easy_setopt(relay->handle, CURLOPT_INFILESIZE_LARGE, (curl_off_t)-1);
  curl_easy_setopt(relay->handle, CURLOPT_MAIL_FROM, sender);
  curl_easy_setopt(relay->handle, CURLOPT_MAIL_RCPT, recipients);
  ccurl_end end = converse(relay, longest);
  curl_easy_setopt(relay->handle, CURLOPT_MAIL_RCPT, NULL);
  curl_slist_free_all(recipients);
  relay->bytes = NULL;
  return end;
}

static ccurl_end command(ccurl_relay *relay, const char *verb, long longest) {
  curl_easy_setopt(relay->handle, CURLOPT_UPLOAD, 0L);
  curl_easy_setopt(relay->handle, CURLOPT_NOBODY, 1L);
  curl_easy_setopt(relay->handle, CURLOPT_MAIL_FROM, NULL);
  curl_easy_setopt(relay->handle, CURLOPT_CUSTOMREQUEST, verb);
  return converse(relay, longest);
}

ccurl_end ccurl_probe(ccurl_relay *relay, long longest) { return command(relay, "NOOP", longest); }

void ccurl_close(ccurl_relay *relay) {
  // libcurl's own goodbye waits for two minutes; ours, said first, leaves it nobody to wait for.
  if (open_socket(relay) != CURL_SOCKET_BAD) {
    curl_easy_setopt(relay->handle, CURLOPT_FORBID_REUSE, 1L);
    relay->wait_connection = relay->wait_answer = 2000;
    command(relay, "QUIT", 2000);
  }
  curl_easy_cleanup(relay->handle);
  free(relay);
}
