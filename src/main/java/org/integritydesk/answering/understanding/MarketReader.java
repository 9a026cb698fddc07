package org.integritydesk.answering.understanding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.taxonomy.Market;

/** Reads from a question's words which market it is about (pure). Words beat the room, the room beats the profile. */
public final class MarketReader {
    /** "us" is also a word: in small letters it is the country only in such company. */
    private static final Pattern US = words(
            "usa|u\\.s\\.a\\.?|u\\.s\\.?|united states|états-unis|etats-unis|americans?|stateside"
                    + "|(?:in|for|across|to|within) the us|in us|us[- ]based|us (?:markets?|advertisers?|audiences?)"
                    + "|us ?(?:and|or|&|/|\\+) ?(?:canada|ca)"
                    + "|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois"
                    + "|indiana|iowa|kansas|kentucky|louisiana|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana"
                    + "|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon"
                    + "|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|wisconsin|wyoming");

    private static final Pattern CA = words(
            "canada|canadians?|qu[eé]bec|ontario|alberta|british columbia|manitoba|saskatchewan"
                    + "|nova scotia|new brunswick|newfoundland|toronto|montr[eé]al|vancouver|(?:in|for|across) ca|us ?(?:and|or|&|/|\\+) ?ca");

    private static final Pattern BOTH = words("north americans?|north america|both (?:markets|countries)");

    /** Upper-case codes say something only in a text that is not all upper case. */
    private static final Pattern US_CODE = Pattern.compile("\\bUS\\b");

    /** "CAN" is also a verb that people stress: it is the country after a preposition or beside the other code. */
    private static final Pattern CA_CODE = Pattern.compile("\\b(?:CA|QC)\\b"
            + "|\\b(?:in|for|to|across|within|US ?(?:and|or|&|/|,|\\+)) ?CAN\\b"
            + "|\\bCAN ?(?:[:/)]|(?:and|or|&|\\+|,) ?US\\b|(?:markets?|advertisers?|only)\\b)");

    private static final Pattern BOTH_CODE = Pattern.compile("\\bNA\\b");

    /** What leads to the name of a market. */
    private static final Pattern BEFORE = Pattern.compile("\\b(?:in|for|to|across|within|into|au|aux|en) +(?:the +)?");

    /** Nothing tells the market. */
    public static final Reading<Market> NOT_SAID = new Reading<>(Market.UNSPEC, "not said");

    /** Kept with questions, by which a guess is told from what was said. */
    private static final String FROM_PROFILE = "taken from the time zone in the asker's profile";

    private MarketReader() {}

    /** The market of a question. */
    public static Reading<Market> read(String text, Hints hints) {
        Market said = said(text);
        if (said != Market.UNSPEC) {
            return new Reading<>(said, "said in the question");
        }
        if (hints.room() != Market.UNSPEC) {
            return new Reading<>(hints.room(), "taken from the channel");
        }
        return hints.profile() == Market.UNSPEC ? NOT_SAID : new Reading<>(hints.profile(), FROM_PROFILE);
    }

    /** The market that somebody or the channel told; {@code UNSPEC} when it is a guess from the profile. */
    public static Market told(Reading<Market> market) {
        return market.evidence().equals(FROM_PROFILE) ? Market.UNSPEC : market.value();
    }

    /** The market that the words name; {@code UNSPEC} when they name none. */
    static Market said(String text) {
        Set<Pattern> found =
                patterns(text).filter(pattern -> pattern.matcher(text).find()).collect(Collectors.toSet());
        boolean us = found.contains(US) || found.contains(US_CODE);
        boolean ca = found.contains(CA) || found.contains(CA_CODE);
        if (found.contains(BOTH) || found.contains(BOTH_CODE) || (us && ca)) {
            return Market.NA;
        }
        if (us) {
            return Market.US;
        }
        return ca ? Market.CA : Market.UNSPEC;
    }

    /** The market that the words name, as it fits after "in": their own word for it, or its name if they used a code. */
    static String name(String text) {
        List<String> named = patterns(text)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> BEFORE.matcher(found.group()).replaceFirst(""))
                .toList();
        if (named.size() == 1 && named.getFirst().matches("\\p{L}[\\p{L} -]{3,}")) {
            return named.getFirst();
        }
        return switch (said(text)) {
            case US -> "the US";
            case CA -> "Canada";
            case NA, GLOBAL, UNSPEC -> "the US and Canada";
        };
    }

    /** The text without the words that name a market, nor what led to them. */
    static String without(String text) {
        String rest = text;
        for (Pattern pattern : patterns(text).toList()) {
            rest = Pattern.compile(
                            "(?:" + BEFORE.pattern() + ")?" + pattern.pattern()
                                    + "(?: +(?:markets?|audiences?|only)\\b)?",
                            pattern.flags())
                    .matcher(rest)
                    .replaceAll(" ");
        }
        return rest.replaceAll("\\s+", " ").replaceAll(" +([,.?!])", "$1").strip();
    }

    private static Stream<Pattern> patterns(String text) {
        return text.chars().anyMatch(Character::isLowerCase)
                ? Stream.of(BOTH, BOTH_CODE, US, US_CODE, CA, CA_CODE)
                : Stream.of(BOTH, US, CA);
    }

    private static Pattern words(String any) {
        return Pattern.compile(
                "(?<!\\w)(?:" + any + ")(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
