package org.integritydesk.answering;

import java.util.regex.Pattern;
import org.integritydesk.taxonomy.Market;

/** Reads from a question's words which market it is about (pure). Words beat the room they were written in. */
final class MarketReader {
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

    private MarketReader() {}

    /** @param room the market of the room, {@code UNSPEC} when it has none */
    static MarketReading read(String text, Market room) {
        boolean codes = text.chars().anyMatch(Character::isLowerCase);
        boolean us = US.matcher(text).find() || (codes && US_CODE.matcher(text).find());
        boolean ca = CA.matcher(text).find() || (codes && CA_CODE.matcher(text).find());
        boolean both =
                BOTH.matcher(text).find() || (codes && BOTH_CODE.matcher(text).find());
        if (both || (us && ca)) {
            return new MarketReading(Market.NA, "said in the question");
        }
        if (us) {
            return new MarketReading(Market.US, "said in the question");
        }
        if (ca) {
            return new MarketReading(Market.CA, "said in the question");
        }
        return room == Market.UNSPEC
                ? new MarketReading(Market.UNSPEC, "not said")
                : new MarketReading(room, "taken from the channel");
    }

    private static Pattern words(String any) {
        return Pattern.compile(
                "(?<!\\w)(?:" + any + ")(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
