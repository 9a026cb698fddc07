package org.integritydesk.insights;

import java.util.function.Function;

/**
 * What turns texts into vectors of length 1.
 *
 * @param name and version; vectors of two models cannot be compared
 * @param meaning the vector of a text; takes some milliseconds
 */
public record TextModel(String name, Function<String, float[]> meaning) {}
