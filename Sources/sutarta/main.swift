print("sutarta")
