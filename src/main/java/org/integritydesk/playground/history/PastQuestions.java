package org.integritydesk.playground.history;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Person;

/** Makes up the questions of some weeks: the same for the same day. Pure. */
final class PastQuestions {
    private static final long SEED = 20;
    private static final List<String> WHO =
            List.of("a client", "an advertiser", "my agency", "one of our brands", "a new customer");
    private static final List<String> WHERE = List.of("", "", "", " this month", " for a spring campaign");
    /** Working hours of both markets, in UTC. */
    private static final int FIRST_HOUR = 14;

    private static final int HOURS = 8;
    private static final int WORKDAYS = 5;
    /** Of those who had a ticket, so many rate; of tickets, so many name what is at risk. */
    private static final double RATED = 0.5;

    private static final double STAKES = 0.4;
    private static final int US_COLLEAGUES = 7;

    private final Topic.Book book;
    private final Instant now;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private PastQuestions(Topic.Book book, Instant now) {
        this.book = book;
        this.now = now;
    }

    /** All that were asked in the book's weeks before an instant, oldest first. */
    static List<PastQuestion> of(Topic.Book book, Instant now) {
        return new PastQuestions(book, now).all();
    }

    private List<PastQuestion> all() {
        List<PastQuestion> asked = new ArrayList<>();
        LocalDate monday =
                LocalDate.ofInstant(now, ZoneOffset.UTC).with(DayOfWeek.MONDAY).minusWeeks(book.weeks() - 1L);
        for (int week = 0; week < book.weeks(); week++) {
            for (Topic topic : book.topics()) {
                double grown = 1 + (topic.growth() - 1) * week / (book.weeks() - 1);
                long times = Math.round(topic.weekly() * grown * (0.85 + random.nextDouble(0.3)));
                for (int n = 0; n < times; n++) {
                    LocalDate day = monday.plusWeeks(week).plusDays(random.nextInt(WORKDAYS));
                    asked.add(question(topic, "playground-history/" + asked.size(), day));
                }
            }
        }
        return asked.stream()
                .filter(question -> question.isOver(now))
                .sorted(Comparator.comparing(PastQuestion::at))
                .toList();
    }

    private PastQuestion question(Topic topic, String key, LocalDate day) {
        Instant at = day.atTime(FIRST_HOUR, 0)
                .plusSeconds(random.nextInt(HOURS * 3_600))
                .toInstant(ZoneOffset.UTC);
        boolean us = random.nextDouble() < topic.us();
        List<Person> colleagues = us
                ? Cast.colleagues().subList(0, US_COLLEAGUES)
                : Cast.colleagues().subList(US_COLLEAGUES, Cast.colleagues().size());
        String text = pick(topic.wordings()).replace("{who}", pick(WHO)).replace("{where}", pick(WHERE));
        boolean escalated = random.nextDouble() < topic.escalated();
        boolean solved = random.nextDouble() < topic.solved();
        long minutes = Math.round(60 * topic.hours() * (0.5 + random.nextDouble()));
        boolean rated = random.nextDouble() < RATED;
        boolean stakes = topic.dollars() > 0 && random.nextDouble() < STAKES;
        return new PastQuestion(
                key,
                at,
                pick(colleagues).id(),
                us ? Cast.US : Cast.CANADA,
                us ? "US" : "CA",
                text,
                topic.area(),
                topic.issueType(),
                topic.entry(),
                topic.why(),
                topic.entry() == null ? null : escalated ? Boolean.FALSE : solved ? Boolean.TRUE : null,
                escalated ? at.plus(Duration.ofMinutes(minutes / 4)) : null,
                escalated ? at.plus(Duration.ofMinutes(minutes)) : null,
                topic.answer(),
                topic.cause(),
                escalated && rated ? 3 + random.nextInt(3) : null,
                escalated && stakes ? topic.dollars() : null);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
