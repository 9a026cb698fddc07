package org.integritydesk.insights.projects;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row's key: the project, and the version that is shown, {@code 12-3}. The version may be left out.
 *
 * @param version null: whatever it is now
 */
record ProjectKey(long id, @Nullable Integer version) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})(?:-([0-9]{1,9}))?");

    /** Empty: it is no key. */
    static Optional<ProjectKey> parse(String key) {
        Matcher form = FORM.matcher(key);
        return form.matches()
                ? Optional.of(new ProjectKey(
                        Long.parseLong(form.group(1)), form.group(2) == null ? null : Integer.valueOf(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return version == null ? Long.toString(id) : id + "-" + version;
    }
}
