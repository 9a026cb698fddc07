package org.integritydesk.knowledge;

/** Name of an entry, stable over all its versions: kebab-case, for example {@code alc-craft-brewery-us}. */
public record EntryId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
