package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.CompilationUnit;
import dev.threadmark.app.model.SourceFile;

/** A source file and its complete syntax tree. */
public record ParsedSource(SourceFile file, CompilationUnit unit) {}
