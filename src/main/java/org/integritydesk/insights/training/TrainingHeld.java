package org.integritydesk.insights.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.InsightAct;

/** Says when a training was held; what people ask is measured from there. */
@ApplicationScoped
class TrainingHeld implements InsightAct {
    private static final String ON = "on";

    private final TrainingDesk desk;

    TrainingHeld(TrainingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "held";
    }

    @Override
    public String view() {
        return TrainingView.ID;
    }

    @Override
    public String label() {
        return "Say it was held";
    }

    @Override
    public List<Field> fields(String key) {
        return List.of(new Field(ON, "Day", Input.DATE, desk.today().toString(), List.of()));
    }

    @Override
    public Result run(PersonId who, String key, Map<String, String> values) {
        LocalDate day;
        try {
            day = LocalDate.parse(
                    values.getOrDefault(ON, desk.today().toString()).strip());
        } catch (DateTimeParseException e) {
            return new Result.Refused(Map.of(ON, "This is no date like 2026-03-31."));
        }
        if (day.isAfter(desk.today())) {
            return new Result.Refused(Map.of(ON, "This day is yet to come. Please say so once it was held."));
        }
        if (desk.isLongAgo(day)) {
            return new Result.Refused(
                    Map.of(ON, "Only trainings of the last half year are on the list. Please check the year."));
        }
        return desk.held(key, day, who)
                ? new Result.Done("Noted. Asks are compared from the day after " + day
                        + " on; a first verdict comes after four weeks.")
                : new Result.Refused(Map.of("", "This topic is not on the list any more."));
    }
}
