package org.integritydesk.insights.projects.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.projects.ImprovementAction;
import org.integritydesk.insights.projects.MustDo;
import org.integritydesk.insights.projects.Project;
import org.integritydesk.insights.projects.ProjectPlan;
import org.integritydesk.insights.projects.ProjectState;
import org.integritydesk.insights.projects.Report;
import org.integritydesk.insights.projects.Rice;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** A row of the project table. */
@Entity
@Table(name = "improvement_project")
class ProjectEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column
    int version;

    @Column
    long theme;

    @Column(name = "theme_label")
    String themeLabel = "";

    @Column
    @Enumerated(EnumType.STRING)
    PolicyArea area = PolicyArea.OTH;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable Market market;

    @Column
    @Enumerated(EnumType.STRING)
    ImprovementAction action = ImprovementAction.FAQ_ENTRY;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable RootCause cause;

    @Column
    String owner = "";

    @Column
    LocalDate due = LocalDate.EPOCH;

    @Column(name = "must_do")
    @Enumerated(EnumType.STRING)
    @Nullable MustDo mustDo;

    @Column
    int reach;

    @Column
    double impact;

    @Column
    double confidence;

    @Column
    double effort;

    @Column
    @Enumerated(EnumType.STRING)
    ProjectState state = ProjectState.PROPOSED;

    @Column(name = "started_on")
    @Nullable LocalDate startedOn;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    List<DayCount> baseline = List.of();

    @Column(name = "outcome_before")
    @JdbcTypeCode(SqlTypes.JSON)
    List<OutcomeWeek> outcomeBefore = List.of();

    @Column(name = "shipped_on")
    @Nullable LocalDate shippedOn;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Report report;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "updated_at")
    Instant updatedAt = Instant.EPOCH;

    static ProjectEntity of(Project project) {
        var row = new ProjectEntity();
        row.theme = project.theme();
        row.themeLabel = project.themeLabel();
        row.area = project.area();
        row.market = project.market();
        row.action = project.action();
        row.cause = project.cause();
        row.createdAt = project.createdAt();
        row.change(project);
        return row;
    }

    /** Takes over everything that an act can change. */
    void change(Project next) {
        version = next.version();
        ProjectPlan plan = next.plan();
        owner = plan.owner();
        due = plan.due();
        mustDo = plan.mustDo();
        reach = plan.rice().reach();
        impact = plan.rice().impact();
        confidence = plan.rice().confidence();
        effort = plan.rice().effort();
        state = next.state();
        startedOn = next.startedOn();
        baseline = next.baseline();
        outcomeBefore = next.outcomeBefore();
        shippedOn = next.shippedOn();
        report = next.report();
        updatedAt = next.updatedAt();
    }

    Project toProject() {
        return new Project(
                Objects.requireNonNull(id),
                version,
                theme,
                themeLabel,
                area,
                market,
                action,
                cause,
                new ProjectPlan(owner, due, mustDo, new Rice(reach, impact, confidence, effort)),
                state,
                startedOn,
                baseline,
                outcomeBefore,
                shippedOn,
                report,
                createdAt,
                updatedAt);
    }
}
