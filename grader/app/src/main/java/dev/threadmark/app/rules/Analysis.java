package dev.threadmark.app.rules;

import dev.threadmark.app.model.*;
import java.util.List;

public record Analysis(List<Finding> findings, List<Undecided> undecided) {}
