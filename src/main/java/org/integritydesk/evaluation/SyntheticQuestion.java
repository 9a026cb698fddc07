package org.integritydesk.evaluation;

import java.util.SplittableRandom;

/**
 * A made-up question, always the same for its number.
 *
 * @param topic also of a question that is about nothing in particular, which then does not say so
 * @param asker a number
 */
record SyntheticQuestion(int topic, int asker, String words) {
    private static final int TOPIC_WORDS = 4;
    private static final int OTHER_WORDS = 3;
    private static final int VOCABULARY = 5_000;

    /**
     * Question of this number.
     *
     * @param topics how many there are
     * @param askers how many people ask
     */
    static SyntheticQuestion of(int number, int topics, int askers) {
        var random = new SplittableRandom(number);
        var words = new StringBuilder("question");
        boolean hasTopic = random.nextInt(3) > 0;
        // A few topics are asked about often, most seldom.
        int topic = (int) (topics * Math.pow(random.nextDouble(), 2));
        for (int word = 0; word < TOPIC_WORDS; word++) {
            words.append(hasTopic ? " topic" + (char) ('a' + word) + topic : " word" + random.nextInt(VOCABULARY));
        }
        for (int word = 0; word < OTHER_WORDS; word++) {
            words.append(" word").append(random.nextInt(VOCABULARY));
        }
        return new SyntheticQuestion(topic, random.nextInt(askers), words.toString());
    }
}
