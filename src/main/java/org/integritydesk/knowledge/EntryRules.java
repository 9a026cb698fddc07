package org.integritydesk.knowledge;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * What a good entry must satisfy, whoever wrote it: a file, a modal, a REST call. Pure; every check finds all problems.
 * Field names are those of entry files.
 */
public final class EntryRules {
    public static final int MAX_QUESTION = 300;
    public static final int MAX_ANSWER = 3000;
    public static final int MAX_VARIANTS = 25;
    /** Longest question to ask back, and longest reply to it: a button shows the reply. */
    public static final int MAX_BRANCH_QUESTION = 200;

    public static final int MAX_BRANCH_VALUE = 60;
    static final int MAX_ALSO = 2;
    static final int MAX_ITEMS = 20;
    static final int MAX_ID = 80;
    private static final int MAX_OWNER = 100;
    private static final int MAX_REASON = 1000;

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern SOURCE_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final List<FieldProblem> problems = new ArrayList<>();

    private EntryRules() {}

    /** All problems of the content; empty: it may be stored and published. */
    public static List<FieldProblem> check(EntryContent content) {
        var rules = new EntryRules();
        rules.wordings(content);
        rules.text("answer", "the answer", content.answer(), MAX_ANSWER, true);
        rules.areas(content);
        rules.markets(content.markets());
        rules.items("conditions", content.conditions());
        if (content.nextStep() != null) {
            rules.text("next_step", "the next step", content.nextStep(), MAX_QUESTION, false);
        }
        rules.items("escalate_if", content.escalateIf());
        rules.kind(content);
        rules.sources(content.sources());
        rules.dates(content);
        rules.ruling(content);
        rules.branch(content.branch());
        rules.conflicts(content.conflictsWith());
        rules.text("owner", "the owner", content.owner(), MAX_OWNER, false);
        if (!LANGUAGE.matcher(content.language()).matches()) {
            rules.add("language", "'%s' is not a language tag such as en or fr-CA", content.language());
        }
        return List.copyOf(rules.problems);
    }

    /** All problems of an entry's id; empty: it may be used. */
    public static List<FieldProblem> checkId(String id) {
        var rules = new EntryRules();
        if (!KEBAB_CASE.matcher(id).matches()) {
            rules.add("id", "'%s' is not kebab-case: small letters a-z, digits and single hyphens", id);
        }
        if (id.length() > MAX_ID) {
            rules.add("id", "is %d characters long; at most %d", id.length(), MAX_ID);
        }
        return List.copyOf(rules.problems);
    }

    private void wordings(EntryContent content) {
        text("question", "the question", content.question(), MAX_QUESTION, false);
        if (content.variants().size() > MAX_VARIANTS) {
            add("variants", "has %d wordings; at most %d", content.variants().size(), MAX_VARIANTS);
        }
        for (int i = 0; i < content.variants().size(); i++) {
            text("variants", "wording " + (i + 1), content.variants().get(i), MAX_QUESTION, false);
        }
    }

    private void areas(EntryContent content) {
        if (content.also().size() > MAX_ALSO) {
            add("also", "names %d areas; at most %d", content.also().size(), MAX_ALSO);
        }
        if (content.also().contains(content.area())) {
            add("also", "repeats the primary area %s", content.area());
        }
        if (new HashSet<>(content.also()).size() < content.also().size()) {
            add("also", "names an area twice");
        }
    }

    private void markets(Set<Market> markets) {
        if (markets.isEmpty()) {
            add("markets", "is empty; name US, CA, NA (same answer in both) or GLOBAL");
        }
        if (markets.contains(Market.UNSPEC)) {
            add("markets", "UNSPEC is for questions; name US, CA, NA (same answer in both) or GLOBAL");
        }
        for (var alone : List.of(Market.NA, Market.GLOBAL)) {
            if (markets.contains(alone) && markets.size() > 1) {
                add("markets", "%s already covers the others; name it alone", alone);
            }
        }
    }

    private void kind(EntryContent content) {
        switch (content.kind()) {
            case FAQ -> {
                requireSource(content);
                if (content.mark() == Mark.U) {
                    add("mark", "an uncertain answer (U) must not be a faq; make it an escalate entry");
                }
            }
            case RULING -> {
                requireRuling(content);
                if (content.expiresOn() == null) {
                    add("expires_on", "is missing; a ruling holds for a time, then somebody looks at it again");
                }
            }
            case REFERRAL -> requireRoute(content);
            case ESCALATE -> {
                requireSource(content);
                requireRoute(content);
            }
        }
    }

    private void requireSource(EntryContent content) {
        if (content.sources().isEmpty()) {
            add("sources", "is empty; an entry of this kind needs at least one source");
        }
    }

    private void requireRoute(EntryContent content) {
        if (content.route() == null) {
            add("route", "is missing; an entry of this kind must say who takes it on (R0 to R7)");
        }
    }

    private void sources(List<Source> sources) {
        if (sources.size() > MAX_ITEMS) {
            add("sources", "has %d items; at most %d", sources.size(), MAX_ITEMS);
        }
        for (var source : sources) {
            if (!isWebAddress(source.url())) {
                add("sources", "'%s' is not an http or https address", source.url());
            }
            text("sources", "the title of " + source.url(), source.title(), MAX_QUESTION, false);
            if (!isDate(source.date())) {
                add("sources", "'%s' is not a date: YYYY, YYYY-MM, YYYY-MM-DD, or undated", source.date());
            }
        }
    }

    private void dates(EntryContent content) {
        if (content.reviewBy().isBefore(content.verifiedOn())) {
            add("review_by", "%s is before verified_on %s", content.reviewBy(), content.verifiedOn());
        }
        if (content.effectiveFrom() != null
                && content.expiresOn() != null
                && content.expiresOn().isBefore(content.effectiveFrom())) {
            add("expires_on", "%s is before effective_from %s", content.expiresOn(), content.effectiveFrom());
        }
    }

    private void requireRuling(EntryContent content) {
        if (content.ruling() == null) {
            add("ruling", "is missing; a ruling says reason, decided_by, decided_on and scope");
        }
    }

    private void ruling(EntryContent content) {
        var ruling = content.ruling();
        if (ruling == null) {
            return;
        }
        if (content.kind() != EntryKind.RULING) {
            add("ruling", "belongs to an entry of the kind ruling; leave it out, or change the kind");
        }
        text("ruling", "the reason", ruling.reason(), MAX_REASON, false);
        text("ruling", "who decided", ruling.decidedBy(), MAX_OWNER, false);
        text("ruling", "the scope", ruling.scope(), MAX_QUESTION, false);
        if (content.expiresOn() != null && content.expiresOn().isBefore(ruling.decidedOn())) {
            add("expires_on", "%s is before the ruling was decided, on %s", content.expiresOn(), ruling.decidedOn());
        }
    }

    private void branch(@Nullable Branch branch) {
        if (branch != null) {
            text("branch", "the question to ask back", branch.question(), MAX_BRANCH_QUESTION, false);
            text("branch", "the value", branch.value(), MAX_BRANCH_VALUE, false);
        }
    }

    private void conflicts(List<EntryId> others) {
        if (others.size() > MAX_ITEMS) {
            add("conflicts_with", "names %d entries; at most %d", others.size(), MAX_ITEMS);
        }
        if (new HashSet<>(others).size() < others.size()) {
            add("conflicts_with", "names an entry twice");
        }
        others.stream()
                .filter(other -> !checkId(other.value()).isEmpty())
                .forEach(other -> add("conflicts_with", "'%s' is not the id of an entry", other));
    }

    private void items(String field, List<String> items) {
        if (items.size() > MAX_ITEMS) {
            add(field, "has %d items; at most %d", items.size(), MAX_ITEMS);
        }
        for (int i = 0; i < items.size(); i++) {
            text(field, "item " + (i + 1), items.get(i), MAX_QUESTION, false);
        }
    }

    private void text(String field, String what, String text, int longest, boolean multiline) {
        if (text.isBlank()) {
            add(field, "%s is empty", what);
        }
        if (text.length() > longest) {
            add(field, "%s is %d characters long; at most %d", what, text.length(), longest);
        }
        if (!multiline && text.indexOf('\n') >= 0) {
            add(field, "%s has several lines; write it in one", what);
        }
        if (text.chars().anyMatch(EntryRules::isForbiddenControl)) {
            add(field, "%s holds a control character", what);
        }
    }

    /** Whether the character has no place in text people read: a control character other than tab and line feed. */
    public static boolean isForbiddenControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }

    private static boolean isWebAddress(URI url) {
        @Nullable String scheme = url.getScheme();
        return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) && url.getHost() != null;
    }

    private static boolean isDate(String date) {
        if (!SOURCE_DATE.matcher(date).matches()) {
            return date.equals(Source.UNDATED);
        }
        try {
            return switch (date.length()) {
                case 10 -> LocalDate.parse(date).getYear() > 0;
                case 7 -> YearMonth.parse(date).getYear() > 0;
                default -> true;
            };
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private void add(String field, String sentence, Object... values) {
        problems.add(new FieldProblem(field, sentence.formatted(values)));
    }
}
