"""A real mail server for the e-mail tests, and an independent reader of what it received.

serve:   smtp_helper.py serve DIR [--cert FILE --key FILE --tls starttls|implicit] [--user NAME --password WORD]
         prints "PORT n"; ends when standard input is closed. Accepted mail is written to DIR/<n>.eml and DIR/<n>.json.
inspect: smtp_helper.py inspect FILE DNS.json
         prints JSON: headers, parts, and whether the DKIM signature holds, also after tampering.

The local part of a recipient chooses what happens to it.
"""

import argparse
import asyncio
import email
import email.policy
import json
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Handler:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.greylisted = set()
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        local = address.split("@")[0]
        if local == "nobody":
            return f"550 5.1.1 <{address}>: user unknown"
        if local == "policy":
            return "550 5.7.1 refused by policy"
        if local == "full":
            return "452 4.2.2 mailbox full"
        if local == "grey" and address not in self.greylisted:
            self.greylisted.add(address)
            return "451 4.7.1 Greylisted, try again in 90 seconds"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        local = envelope.rcpt_tos[0].split("@")[0]
        if local == "spam":
            return "554 5.7.1 looks like spam"
        self.count += 1
        path = self.folder / f"{self.count}.eml"
        path.write_bytes(envelope.original_content)
        info = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": server.transport.get_extra_info("sslcontext") is not None,
                "user": getattr(session.auth_data, "login", b"").decode() if session.auth_data else None,
                "peer": session.peer[1]}
        (self.folder / f"{self.count}.json").write_text(json.dumps(info))
        if local == "cut":
            server.transport.abort()
            await asyncio.sleep(3600)
        if local == "silent":
            await asyncio.sleep(3600)
        return "250 OK queued"


def serve(args):
    options = {}
    if args.cert:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(args.cert, args.key)
        if args.tls == "implicit":
            options["ssl_context"] = context
        else:
            options["tls_context"] = context
            options["require_starttls"] = True
    if args.user:
        def check(server, session, envelope, mechanism, data):
            good = isinstance(data, LoginPassword) and data.login == args.user.encode() \
                and data.password == args.password.encode()
            return AuthResult(success=good, handled=False, auth_data=data if good else None)
        options.update(authenticator=check, auth_required=True, auth_require_tls=bool(args.cert) and args.tls != "implicit")
    implicit = options.pop("ssl_context", None)
    handler = Handler(args.folder)

    async def run():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(handler, loop=loop, **options), "127.0.0.1", 0, ssl=implicit)
        print(f"PORT {server.sockets[0].getsockname()[1]}", flush=True)
        await loop.run_in_executor(None, sys.stdin.read)
        server.close()

    asyncio.run(run())


def inspect(args):
    import dkim
    raw = pathlib.Path(args.file).read_bytes()
    records = {name.rstrip("."): value.encode() for name, value in json.loads(pathlib.Path(args.dns).read_text()).items()}

    def lookup(name, timeout=5):
        return records.get(name.decode().rstrip("."))

    def holds(message):
        try:
            return dkim.verify(message, dnsfunc=lookup)
        except dkim.DKIMException:
            return False

    tampered = {
        "body": raw.replace(b"basket", b"bucket"),
        "subject": raw.replace(b"Subject: ", b"Subject: X", 1),
        "unsubscribe": raw.replace(b"List-Unsubscribe: <https://", b"List-Unsubscribe: <https://evil.", 1),
        "unsubscribe_post": raw.replace(b"List-Unsubscribe-Post: ", b"List-Unsubscribe-Post: X", 1),
        "second_unsubscribe": b"List-Unsubscribe: <https://evil.test/>\r\n" + raw,
        "second_from": b"From: evil@evil.test\r\n" + raw,
    }
    message = email.message_from_bytes(raw, policy=email.policy.default)
    plain = email.message_from_bytes(raw)
    parts = [[p.get_content_type(), p.get_content()] for p in message.walk() if not p.is_multipart()]
    print(json.dumps({
        "dkim": holds(raw),
        "tampered": {name: message != raw and holds(message) for name, message in tampered.items()},
        "changed": {name: message != raw for name, message in tampered.items()},
        "headers": [[name, str(message[name]) if message.get_all(name) and len(message.get_all(name)) == 1 else value]
                    for name, value in plain.items()],
        "lines": raw.split(b"\r\n\r\n")[0].decode("ascii").split("\r\n"),
        "longest": max(len(line) for line in raw.split(b"\r\n")),
        "parts": parts,
    }))


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("serve")
    one.add_argument("folder")
    for name in ("--cert", "--key", "--tls", "--user", "--password"):
        one.add_argument(name)
    two = commands.add_parser("inspect")
    two.add_argument("file")
    two.add_argument("dns")
    args = parser.parse_args()
    {"serve": serve, "inspect": inspect}[args.command](args)


main()
