#include "CGMime.h"

#include <gmime/gmime.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/// Every text is utf-8; left to itself, GMime takes the first old charset that fits.
static const char charset[] = "utf-8";

/// Sets a header to the letter: GMime's own encoded words grow beyond the 75 octets of RFC 2047.
static void set_header(GMimeObject *object, const char *name, const char *value) {
  gchar *raw = g_strconcat(" ", value, "\n", NULL);
  g_mime_object_set_header(object, name, "", charset);
  GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name);
  g_mime_header_set_raw_value(header, raw);
  g_free(raw);
}

static GMimeObject *new_text(const char *subtype, const char *text, GMimeContentEncoding encoding) {
  GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
  g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", charset);
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(text, strlen(text));
  GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
  g_mime_part_set_content(GMIME_PART(part), content);
  g_mime_part_set_content_encoding(GMIME_PART(part), encoding);
  g_object_unref(content);
  g_object_unref(stream);
  return GMIME_OBJECT(part);
}

/// Puts two parts into one, and lets go of them.
static GMimeObject *new_pair(const char *subtype, const char *boundary, GMimeObject *first, GMimeObject *second) {
  GMimeMultipart *pair = g_mime_multipart_new_with_subtype(subtype);
  g_mime_multipart_set_boundary(pair, boundary);
  g_mime_multipart_add(pair, first);
  g_mime_multipart_add(pair, second);
  g_object_unref(first);
  g_object_unref(second);
  return GMIME_OBJECT(pair);
}

static GMimeObject *new_calendar(const char *text, const char *method, const char *name) {
  // Base64 keeps its line ends as they are.
  GMimeObject *part = new_text("calendar", text, GMIME_CONTENT_ENCODING_BASE64);
  g_mime_object_set_content_type_parameter(part, "method", method);
  g_mime_object_set_disposition(part, GMIME_DISPOSITION_ATTACHMENT);
  g_mime_object_set_content_disposition_parameter(part, "filename", name);
  return part;
}

/// What the mail is made of: its text, beside it the same as HTML, and with both a calendar.
static GMimeObject *new_body(const cgmime_mail *mail) {
  // Quoted-printable keeps lines within 76; a dot may stand first, and whoever speaks SMTP doubles it.
  const GMimeContentEncoding quoted = GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
  GMimeObject *body = new_text("plain", mail->text, quoted);
  if (mail->html) {
    body = new_pair("alternative", mail->alternative_boundary, body, new_text("html", mail->html, quoted));
  }
  if (mail->calendar) {
    body = new_pair("mixed", mail->mixed_boundary, body,
                    new_calendar(mail->calendar, mail->calendar_method, mail->calendar_name));
  }
  return body;
}

/// Writes a mail, with GMime to itself.
static unsigned char *write_alone(const cgmime_mail *mail, size_t *length) {
  g_mime_init();
  GMimeMessage *message = g_mime_message_new(FALSE);
  GMimeObject *object = GMIME_OBJECT(message);
  set_header(object, "From", mail->from);
  set_header(object, "To", mail->to);
  set_header(object, "Subject", mail->subject);
  g_mime_object_set_header(object, "Date", mail->date, charset);
  g_mime_object_set_header(object, "Message-ID", mail->message_id, charset);
  for (const char *const *header = mail->headers; header[0]; header += 2) {
    g_mime_object_set_header(object, header[0], header[1], charset);
  }
  GMimeObject *body = new_body(mail);
  g_mime_message_set_mime_part(message, body);
  g_object_unref(body);

  GMimeFormatOptions *options = g_mime_format_options_new();
  g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
  g_mime_format_options_set_param_encoding_method(options, GMIME_PARAM_ENCODING_METHOD_RFC2231);
  GByteArray *bytes = g_byte_array_new();
  GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
  g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
  ssize_t written = g_mime_object_write_to_stream(object, options, stream);

  unsigned char *copy = NULL;
  if (written >= 0 && (copy = malloc(bytes->len + 1))) {
    memcpy(copy, bytes->data, bytes->len);
    *length = bytes->len;
  }
  g_object_unref(stream);
  g_byte_array_free(bytes, TRUE);
  g_mime_format_options_free(options);
  g_object_unref(message);
  return copy;
}

unsigned char *cgmime_write(const cgmime_mail *mail, size_t *length) {
  // GMime starts up once for the process and keeps tables of its own: two threads at once crash it.
  static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&turn);
  unsigned char *bytes = write_alone(mail, length);
  pthread_mutex_unlock(&turn);
  return bytes;
}

void cgmime_free(unsigned char *bytes) { free(bytes); }
