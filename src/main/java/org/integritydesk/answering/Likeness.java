package org.integritydesk.answering;

/** How alike two questions are. */
@FunctionalInterface
public interface Likeness {
    /** From here on people would say that two questions are about the same. */
    double ALIKE = 0.5;

    /** From 0, nothing in common, over {@link #ALIKE} to 1, the same question. */
    double of(String one, String other);
}
