package org.integritydesk.insights;

import java.time.LocalDate;

/** Questions of a day, or of the week that begins on it, by the market they were about. */
public record VolumeRow(LocalDate day, long us, long canada, long other) {
    long all() {
        return us + canada + other;
    }
}
