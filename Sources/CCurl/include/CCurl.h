#pragma once

#include <stdbool.h>
#include <stddef.h>

/// A relay that is spoken to over SMTP: one libcurl handle, and the connection that it keeps open between letters.
typedef struct ccurl_relay ccurl_relay;

/// How far a conversation has come: the last thing that was said to the server.
enum ccurl_stage {
  CCURL_CONNECTING,  ///< Nothing yet; the server greets first.
  CCURL_HELLO,       ///< EHLO or HELO.
  CCURL_START_TLS,   ///< STARTTLS.
  CCURL_LOGIN,       ///< AUTH.
  CCURL_PROBE,       ///< NOOP.
  CCURL_SENDER,      ///< MAIL.
  CCURL_RECIPIENT,   ///< RCPT.
  CCURL_DATA,        ///< DATA.
  CCURL_BODY,        ///< A part of the letter.
  CCURL_DOT,         ///< All of the letter; the final dot may be out.
};

/// How a conversation ended.
typedef struct {
  /// libcurl's code.
  int code;
  /// Whether it was broken off here because the server said nothing for too long.
  bool timed_out;
  /// Whether it used a connection that an earlier letter left open.
  bool reused;
  /// How far it came.
  int stage;
  /// How many bytes of the letter libcurl has taken.
  size_t taken;
} ccurl_end;

/// Prepares a relay, without connecting.
///
/// @param url smtp://host:port/name or smtps://…; it must need no escaping.
/// @param starts_tls Whether STARTTLS is demanded.
/// @param authorities The file of the certificates to trust instead of the system's, or NULL.
/// @param user The name to log in with, or NULL.
/// @return The relay, to be given to ccurl_close; NULL where memory is short or libcurl lacks what is asked.
ccurl_relay *ccurl_open(
  const char *url, bool starts_tls, const char *authorities, const char *user, const char *password);

/// Says how many milliseconds to wait: for the connection, for an answer, for the answer to the final dot.
void ccurl_wait(ccurl_relay *relay, long connection, long answer, long dot);

/// Hands over a letter for one recipient. A conversation that fails closes its connection: the next opens a new one.
///
/// @param longest The milliseconds that all of it may take.
ccurl_end ccurl_deliver(
  ccurl_relay *relay, const char *sender, const char *recipient, const unsigned char *bytes, size_t length,
  long longest);

/// Connects where no connection is open, and asks for nothing.
ccurl_end ccurl_probe(ccurl_relay *relay, long longest);

/// Whether the server's last answer to EHLO had this keyword.
bool ccurl_offers(const ccurl_relay *relay, const char *keyword);

/// How many lines the server has answered in the last conversation.
size_t ccurl_lines(const ccurl_relay *relay);

/// One of these lines, without its end, and at what stage it came; valid until the next conversation.
const char *ccurl_line(const ccurl_relay *relay, size_t index, int *stage);

/// libcurl's words for how the last conversation ended; valid until the next one.
const char *ccurl_words(const ccurl_relay *relay, int code);

/// Says goodbye, waiting for an answer no longer than a moment, and frees the relay.
void ccurl_close(ccurl_relay *relay);
