# Shows a stored mail as its reader sees it. Sourced; never run.

# show_mail FILE: From, To, Date, Subject and the text of the mail, as Python's email package reads it.
show_mail() {
  python3 - "$1" <<'PYTHON'
import email, email.policy, sys

with open(sys.argv[1], "rb") as file:
    letter = email.message_from_binary_file(file, policy=email.policy.default)
for name in ("From", "To", "Subject", "Date"):
    print(f"{name}: {letter[name]}")
print()
print(letter.get_body(("plain",)).get_content(), end="")
PYTHON
}
