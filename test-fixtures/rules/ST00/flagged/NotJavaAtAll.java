// flag
Hello teacher, here is my homework. The lock is in the other file.
Best regards
