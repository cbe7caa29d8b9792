"""aiosmtpd as the other side: takes letters and keeps a line of each, or answers as it is told.

Its first argument is a file for its port and then for all that happens, a line each: "+" and "-" when a client comes
and goes, "= recipient message-id sha256" when a letter has been taken, which is before its sender is told so. Further
arguments say what it answers to every letter: RCPT="451 4.3.0 later". A recipient may say it for her own letters:
dot.554-5.6.0@example.org. "drop" hangs up, "…!drop" answers and hangs up; CONNECT is the greeting, DOT the letter's end. WAIT=0.01 is a server
that takes so many seconds over a letter before it has it, and as many again before it says so.
It ends when whoever started it does.
"""
import asyncio
import email
import email.policy
import hashlib
import os
import sys

from aiosmtpd.smtp import SMTP

parent = os.getppid()
log = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
answers = dict(word.split("=", 1) for word in sys.argv[2:])


def tell(line):
    os.write(log, (line + "\n").encode())


def hers(recipient, stage):
    """What a recipient's address says of a stage; nothing where she is an ordinary one."""
    words = recipient.split("@")[0].split(".", 1)
    return words[1].replace("-", " ") if len(words) == 2 and words[0].upper() == stage else None


class Letters:
    async def handle_DATA(self, server, session, envelope):
        answer = answers.get("DOT") or hers(envelope.rcpt_tos[0], "DOT")
        if answer and not answer.startswith("2"):
            return await server.say(answer)
        await asyncio.sleep(float(answers.get("WAIT", 0)))
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        digest = hashlib.sha256(envelope.content).hexdigest()
        tell(f"= {envelope.rcpt_tos[0]} {letter['Message-ID'].strip('<> ')} {digest}")
        await asyncio.sleep(float(answers.get("WAIT", 0)))
        return "250 2.0.0 taken"


class Peer(SMTP):
    def connection_made(self, transport):
        tell("+")
        super().connection_made(transport)

    def connection_lost(self, error):
        super().connection_lost(error)
        tell("-")

    async def push(self, status):
        # The greeting is the only 220 without TLS.
        if status.startswith("220 ") and "CONNECT" in answers:
            return await super().push(await self.say(answers["CONNECT"]))
        await super().push(status)

    async def say(self, answer):
        """Comes back with the answer to give; hangs up where that is what to do."""
        words, _, end = answer.partition("!")
        if words == "drop" or end:
            if words != "drop":
                await super().push(words)
            self.transport.close()
            raise asyncio.CancelledError
        return words

    async def told(self, stage, recipient=""):
        answer = answers.get(stage) or hers(recipient, stage)
        if answer:
            await super().push(await self.say(answer))
        return bool(answer)

    async def smtp_EHLO(self, name):
        if not await self.told("EHLO"):
            await super().smtp_EHLO(name)

    async def smtp_HELO(self, name):
        if not await self.told("HELO"):
            await super().smtp_HELO(name)

    async def smtp_MAIL(self, words):
        if not await self.told("MAIL"):
            await super().smtp_MAIL(words)

    async def smtp_RCPT(self, words):
        if not await self.told("RCPT", words.partition("<")[2].rstrip("> ")):
            await super().smtp_RCPT(words)

    async def smtp_DATA(self, words):
        if not await self.told("DATA", self.envelope.rcpt_tos[0]):
            await super().smtp_DATA(words)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Peer(Letters(), loop=loop, hostname="peer", data_size_limit=None), "127.0.0.1", 0)
    tell(str(server.sockets[0].getsockname()[1]))
    while os.getppid() == parent:
        await asyncio.sleep(1)
    os._exit(0)


asyncio.run(main())
