print("sutartad")
