import Console

Program.run(Sutartad.self)
