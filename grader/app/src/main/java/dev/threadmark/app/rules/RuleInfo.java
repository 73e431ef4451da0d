package dev.threadmark.app.rules;

import dev.threadmark.app.model.Severity;

public record RuleInfo(String id, String title, Severity severity) {}
