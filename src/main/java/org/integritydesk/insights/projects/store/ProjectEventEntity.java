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
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.projects.ProjectAct;
import org.integritydesk.insights.projects.ProjectEvent;
import org.integritydesk.insights.projects.ProjectState;
import org.jspecify.annotations.Nullable;

/** A row of the project history; only ever added. */
@Entity
@Table(name = "project_event")
class ProjectEventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column
    long project;

    @Column
    int version;

    @Column
    Instant at = Instant.EPOCH;

    @Column
    String actor = "";

    @Column
    @Enumerated(EnumType.STRING)
    ProjectAct.Kind act = ProjectAct.Kind.PROPOSE;

    @Column(name = "to_state")
    @Enumerated(EnumType.STRING)
    ProjectState toState = ProjectState.PROPOSED;

    @Column
    @Nullable String note;

    static ProjectEventEntity of(long project, ProjectEvent event) {
        var row = new ProjectEventEntity();
        row.project = project;
        row.version = event.version();
        row.at = event.at();
        row.actor = event.actor().value();
        row.act = event.act();
        row.toState = event.to();
        row.note = event.note();
        return row;
    }

    ProjectEvent toEvent() {
        return new ProjectEvent(version, at, new PersonId(actor), act, toState, note);
    }
}
