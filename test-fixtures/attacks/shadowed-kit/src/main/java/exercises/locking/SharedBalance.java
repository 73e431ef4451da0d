package dev.threadmark.kit;

public class SharedBalance {}
