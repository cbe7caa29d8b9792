/// What the programs say at the terminal, a room for each part of them.
public enum Words {}
