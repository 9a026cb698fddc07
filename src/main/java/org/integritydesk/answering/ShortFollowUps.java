package org.integritydesk.answering;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** Joins what is short, or begins as nothing that stands alone, to the question before (pure), unless a better reader is there. */
@DefaultBean
@ApplicationScoped
class ShortFollowUps implements FollowUpReader {
    private static final int SHORT = 4;

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:and|or|what about|how about|same for|et|y)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String inContext(String before, String next) {
        boolean isShort = next.strip().split("\\s+").length <= SHORT;
        return isShort || BEGINNING.matcher(next.strip()).matches() ? before + " " + next : next;
    }
}
