"""An SMTP server that answers as it is told, however wrong.

Its arguments say what it answers: MAIL="451 4.3.0 later", and for the second MAIL alone MAIL#2=…; lines of one answer
are parted by "|". "drop" hangs up instead of answering, "silent" says nothing for ever, and "…!drop" answers and hangs
up. CONNECT is the greeting, TLS the handshake's certificate and key, BODY the moment the letter begins, DOT its end.
"--implicit" begins with TLS. Its first argument is a file for its port and then for all that it is told, a line each.
It ends when whoever started it does.
"""
import os
import socket
import ssl
import sys
import threading
import time

parent = os.getppid()
answers = dict(word.split("=", 1) for word in sys.argv[2:] if "=" in word)
implicit = "--implicit" in sys.argv
defaults = {"CONNECT": "220 test ESMTP", "EHLO": "250-test|250 8BITMIME", "DATA": "354 go on", "BODY": "",
            "DOT": "250 2.0.0 queued as 7", "QUIT": "221 2.0.0 bye!drop", "STARTTLS": "220 2.0.0 ready",
            "AUTH": "235 2.7.0 welcome"}
counts, told = {}, threading.Lock()
log = open(sys.argv[1], "w", encoding="utf-8")


def tell(line):
    with told:
        log.write(line + "\n")
        log.flush()


class Hangup(Exception):
    pass


class Client:
    def __init__(self, connection):
        self.connection = connection
        self.reader = None

    def protect(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*answers["TLS"].split(","))
        self.connection = context.wrap_socket(self.connection, server_side=True)
        self.reader = self.connection.makefile("rb")
        tell("*TLS")

    def answer(self, verb):
        with told:
            counts[verb] = counts.get(verb, 0) + 1
        text = answers.get(f"{verb}#{counts[verb]}", answers.get(verb, defaults.get(verb, "250 2.0.0 fine")))
        if text == "drop":
            raise Hangup
        if text == "silent":
            self.connection.settimeout(30)
            while self.reader.readline():
                pass
            raise Hangup
        words, _, end = text.partition("!")
        if words:
            self.connection.sendall(words.replace("|", "\r\n").encode() + b"\r\n")
        if end:
            raise Hangup
        return words

    def letter(self):
        self.answer("BODY")
        while (line := self.reader.readline()) not in (b".\r\n", b""):
            tell(":" + line.decode("latin1").replace("\r", "\\r").replace("\n", "\\n"))
        if line:
            self.answer("DOT")

    def talk(self):
        tell("*CONNECT")
        if implicit:
            self.protect()
        else:
            self.reader = self.connection.makefile("rb")
        self.answer("CONNECT")
        while line := self.reader.readline():
            verb = line.decode().split(" ")[0].strip().upper()
            tell(line.decode().rstrip())
            if verb == "AUTH" and line.count(b" ") == 1:
                self.connection.sendall(b"334 \r\n")
                tell(self.reader.readline().decode().rstrip())
            said = self.answer(verb)
            if verb == "STARTTLS" and said.startswith("220"):
                self.protect()
            if verb == "DATA" and said.startswith("354"):
                self.letter()

    def serve(self):
        try:
            self.talk()
        except (Hangup, OSError):
            pass
        finally:
            try:
                self.connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            self.connection.close()


def accept(listener):
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=Client(connection).serve, daemon=True).start()


family = socket.AF_INET6 if "--ipv6" in sys.argv else socket.AF_INET
listener = socket.create_server(("::1" if family == socket.AF_INET6 else "127.0.0.1", 0), family=family)
tell(str(listener.getsockname()[1]))
threading.Thread(target=accept, args=(listener,), daemon=True).start()
while os.getppid() == parent:
    time.sleep(1)
os._exit(0)
