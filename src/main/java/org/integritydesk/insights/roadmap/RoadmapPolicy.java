package org.integritydesk.insights.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.integritydesk.insights.projects.Project;

/** Puts projects on a roadmap: what must be done first, then what is worth most, then what is due first. */
public final class RoadmapPolicy {
    /** What is taken up and due within so many days is for now; what is due later than {@link #NEXT_DAYS} is for later. */
    static final int NOW_DAYS = 14;

    static final int NEXT_DAYS = 90;

    private RoadmapPolicy() {}

    /** When something is done. */
    public enum Lane {
        NOW("Now"),
        NEXT("Next"),
        LATER("Later");

        private final String label;

        Lane(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    /** A project in its lane. */
    public record Item(Lane lane, Project project) {}

    /** Live projects in the order of the roadmap. */
    public static List<Item> order(List<Project> projects, LocalDate today) {
        return projects.stream()
                .filter(project -> project.state().isLive())
                .map(project -> new Item(lane(project, today), project))
                .sorted(Comparator.comparing(Item::lane)
                        .thenComparing(item -> item.project().plan().mustDo() == null)
                        .thenComparing(item -> item.project().plan().rice().score(), Comparator.reverseOrder())
                        .thenComparing(item -> item.project().plan().due())
                        .thenComparing(item -> item.project().id()))
                .toList();
    }

    private static Lane lane(Project project, LocalDate today) {
        boolean must = project.plan().mustDo() != null;
        LocalDate due = project.plan().due();
        return switch (project.state()) {
            case IN_PROGRESS -> Lane.NOW;
            case APPROVED -> {
                if (must || !due.isAfter(today.plusDays(NOW_DAYS))) {
                    yield Lane.NOW;
                }
                yield due.isAfter(today.plusDays(NEXT_DAYS)) ? Lane.LATER : Lane.NEXT;
            }
            case PROPOSED -> must ? Lane.NEXT : Lane.LATER;
            case SHIPPED, DECLINED, ABANDONED -> throw new IllegalArgumentException("It is over: " + project.state());
        };
    }
}
