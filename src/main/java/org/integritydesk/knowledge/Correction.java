package org.integritydesk.knowledge;

/** A word as it was typed and as it was read. */
public record Correction(String typed, String meant) {}
