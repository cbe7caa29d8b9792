import Console

Program.run(Sutarta.self)
