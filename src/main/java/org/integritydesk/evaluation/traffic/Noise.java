package org.integritydesk.evaluation.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Questions of no theme, in the order in which they are asked. Most are asked once in a while, about anything; each week three
 * people ask once about something, which is one question too few for a theme, and every other week two people ask six times,
 * which is one person too few.
 */
final class Noise {
    private static final List<String> ONCE = lines("once.txt");
    private static final List<List<String>> OF_THREE_QUESTIONS = topics("three-questions.txt");
    private static final List<List<String>> OF_TWO_PEOPLE = topics("two-people.txt");
    private static final int QUESTIONS_OF_TWO = 6;

    private final List<String> once = new ArrayList<>(ONCE);
    private final int people;
    private int week = -1;
    private int ofWeek;
    private int used;

    /** @param people who may ask */
    Noise(long seed, int people) {
        Collections.shuffle(once, new Random(seed));
        this.people = people;
    }

    /** A question. */
    record Asked(String asker, String text) {}

    /** The next question. */
    Asked next(int inWeek, SplittableRandom chance) {
        ofWeek = inWeek == week ? ofWeek + 1 : 0;
        week = inWeek;
        List<String> three = OF_THREE_QUESTIONS.get(week % OF_THREE_QUESTIONS.size());
        if (ofWeek < three.size()) {
            return new Asked(person(week * 3 + ofWeek), three.get(ofWeek));
        }
        int ofTwo = ofWeek - three.size();
        if (week % 2 == 0 && ofTwo < QUESTIONS_OF_TWO) {
            List<String> topic = OF_TWO_PEOPLE.get(week / 2 % OF_TWO_PEOPLE.size());
            return new Asked(person(week + ofTwo % 2), topic.get(ofTwo % topic.size()));
        }
        return new Asked(person(chance.nextInt(people)), once.get(used++ % once.size()));
    }

    private String person(int number) {
        return "U" + number % people;
    }

    /** The first of the fields is the topic's name. */
    private static List<List<String>> topics(String file) {
        return lines(file).stream()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .map(fields -> fields.subList(1, fields.size()))
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream lines = Objects.requireNonNull(Noise.class.getResourceAsStream("/traffic/" + file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
