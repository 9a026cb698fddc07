package org.integritydesk.slack.digest;

import org.integritydesk.digest.DigestEdition;
import org.integritydesk.slack.blocks.Mrkdwn;
import org.integritydesk.slack.blocks.Texts;
import org.jspecify.annotations.Nullable;

/** Single lines of an edition, in mrkdwn. */
final class DigestLines {
    private static final int QUESTION = 120;
    private static final int ANSWER = 160;

    private final DigestWords words;

    DigestLines(DigestWords words) {
        this.words = words;
    }

    String changed(DigestEdition.ChangedEntry changed) {
        String since = changed.effective() == null
                ? words.say("changed.now")
                : words.say("changed.from", words.day(changed.effective()));
        return words.say(changed.isNew() ? "changed.new" : "changed.changed") + ", " + since + ": *"
                + Texts.escape(changed.question(), QUESTION) + "* " + Mrkdwn.of(changed.answer(), ANSWER)
                + words.mark(changed.language())
                + (changed.tellClients() == null
                        ? ""
                        : " " + words.say("changed.tell", Mrkdwn.of(changed.tellClients(), ANSWER)));
    }

    String escalated(DigestEdition.Escalated team) {
        return words.say(
                "escalated.line",
                team.route() == null ? words.say("escalated.others") : words.route(team.route()),
                team.before() == null ? Integer.toString(team.count()) : words.figure(team.count(), team.before()),
                team.oldestDays() == null ? "–" : team.oldestDays().toString(),
                team.next() == null ? "–" : words.day(team.next()));
    }

    String incident(DigestEdition.Incident incident) {
        return words.say("incident." + incident.kind(), words.area(incident.area()), incident.tickets()) + ". "
                + words.say(incident.isOpen() ? "incident.open" : "incident.over")
                + (incident.workaround() == null
                        ? ""
                        : " "
                                + words.say(
                                        "incident.workaround",
                                        Mrkdwn.of(incident.workaround(), ANSWER) + words.mark(incident.language())));
    }

    String win(DigestEdition.Win win) {
        String figure = words.figure(win.count(), win.before());
        String what = win.what() == null ? "–" : win.what();
        return switch (win.kind()) {
            case EFFECTIVE -> words.say("win.EFFECTIVE", about(win.action(), what)) + " " + effect(win.effect());
            case OVERTURNED -> words.say("win.OVERTURNED", figure);
            case FIXED -> words.say("win.FIXED", Texts.escape(words.area(what), QUESTION), figure);
            case STOPPED -> words.say("win.STOPPED", about(null, what), figure);
        };
    }

    private String about(@Nullable String action, String what) {
        String name = words.name(Texts.escape(what, QUESTION));
        return action == null ? name : words.say("project", Texts.escape(words.action(action)), name);
    }

    private String effect(DigestEdition.@Nullable Effect effect) {
        return effect == null
                ? words.say("effect.few")
                : words.say("effect", effect.weeks(), effect.fewer(), effect.least(), effect.most());
    }

    String coming(DigestEdition.Coming coming) {
        return words.say("coming." + coming.kind(), words.day(coming.on()), about(coming.action(), coming.what()));
    }

    String season(DigestEdition.SeasonNote note) {
        return "*" + Texts.escape(note.title(), QUESTION) + "* "
                + words.say("season.do", Texts.escape(note.advice(), ANSWER)) + " "
                + words.say("season.avoid", Texts.escape(note.avoid(), ANSWER));
    }
}
