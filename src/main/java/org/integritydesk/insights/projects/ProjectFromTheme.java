package org.integritydesk.insights.projects;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.RowId;
import org.integritydesk.taxonomy.Market;

/** Makes an improvement project of a theme; everything is filled in. */
@ApplicationScoped
// What most people want of a theme is offered first.
@Priority(1)
class ProjectFromTheme implements InsightAct {
    private static final String ACTION = "action";
    private static final String MARKET = "market";
    private static final String ALL = "ALL";

    private final ProjectDesk desk;

    ProjectFromTheme(ProjectDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "project";
    }

    @Override
    public String view() {
        return "themes";
    }

    @Override
    public String label() {
        return "Make a project";
    }

    @Override
    public List<Field> fields(String key) {
        return suggestion(key)
                .map(suggested -> Stream.concat(
                                Stream.of(
                                        new Field(
                                                ACTION,
                                                "What to do",
                                                Input.CHOICE,
                                                suggested.action().name(),
                                                Arrays.stream(ImprovementAction.values())
                                                        .map(action -> new Choice(action.name(), action.label()))
                                                        .toList()),
                                        new Field(
                                                MARKET,
                                                "For which market (it is measured there)",
                                                Input.CHOICE,
                                                suggested.market() == null
                                                        ? ALL
                                                        : suggested.market().name(),
                                                Stream.concat(
                                                                Stream.of(new Choice(ALL, "All markets")),
                                                                ProjectSuggestion.REGIONS.stream()
                                                                        .map(one ->
                                                                                new Choice(one.name(), one.label())))
                                                        .toList())),
                                PlanForm.fields(suggested.plan()).stream())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Result run(PersonId who, String key, Map<String, String> values) {
        Optional<ProjectSuggestion> suggested = suggestion(key);
        if (suggested.isEmpty()) {
            return Steps.refused("There is no such theme.");
        }
        String wanted = values.getOrDefault(ACTION, suggested.get().action().name());
        Optional<ImprovementAction> action = Arrays.stream(ImprovementAction.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst();
        if (action.isEmpty()) {
            return new Result.Refused(Map.of(ACTION, "Please pick what to do."));
        }
        String place = values.getOrDefault(
                MARKET,
                suggested.get().market() == null
                        ? ALL
                        : suggested.get().market().name());
        Market market = ProjectSuggestion.REGIONS.stream()
                .filter(one -> one.name().equals(place))
                .findFirst()
                .orElse(null);
        if (market == null && !place.equals(ALL)) {
            return new Result.Refused(Map.of(MARKET, "Please pick a market, or all."));
        }
        return switch (PlanForm.read(values, suggested.get().plan())) {
            case PlanForm.Read.Invalid(var problems) -> new Result.Refused(problems);
            case PlanForm.Read.Valid(var plan) ->
                Steps.result(desk.propose(Long.parseLong(key), action.get(), market, plan, who));
        };
    }

    private Optional<ProjectSuggestion> suggestion(String key) {
        return RowId.parse(key).flatMap(desk::suggest);
    }
}
