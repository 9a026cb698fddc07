package org.integritydesk.insights.projects.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.insights.projects.ImprovementAction;
import org.integritydesk.insights.projects.Project;
import org.integritydesk.insights.projects.ProjectEvent;
import org.integritydesk.insights.projects.ProjectState;

/** Projects and their history; callers bring the transaction. */
@ApplicationScoped
public class ProjectRepository implements PanacheRepository<ProjectEntity> {
    private static final List<ProjectState> LIVE =
            Arrays.stream(ProjectState.values()).filter(ProjectState::isLive).toList();

    private final EntityManager entities;

    ProjectRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes everybody else who proposes something for the theme wait until this transaction ends. */
    public void lockTheme(long theme) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "project/" + theme)
                .getSingleResult();
    }

    /** The project of this kind for the theme that is not over. */
    public Optional<Project> live(long theme, ImprovementAction action) {
        return find("theme = ?1 and action = ?2 and state in ?3", theme, action, LIVE)
                .firstResultOptional()
                .map(ProjectEntity::toProject);
    }

    /** Keeps a new project, and gives it its id. */
    public Project add(Project project) {
        ProjectEntity row = ProjectEntity.of(project);
        persistAndFlush(row);
        return row.toProject();
    }

    /** The project as it is now, which nobody else changes until this transaction ends. */
    public Optional<Project> lock(long id) {
        Optional<ProjectEntity> row = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        row.ifPresent(entities::refresh);
        return row.map(ProjectEntity::toProject);
    }

    /** The project as it is now. */
    public Optional<Project> findProject(long id) {
        return findByIdOptional(id).map(ProjectEntity::toProject);
    }

    /** What state each of these projects is in now. */
    public Map<Long, ProjectState> states(Collection<Long> ids) {
        return entities.createQuery("select id, state from ProjectEntity where id in ?1", Object[].class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (ProjectState) row[1]));
    }

    /** Keeps what a project has become; only of one that is locked. */
    public void replace(Project next) {
        findById(next.id()).change(next);
        flush();
    }

    /** Live projects, those done since the moment, and those given up from inclusive to exclusive, newest first. */
    public List<Project> shown(Instant doneSince, Instant from, Instant to) {
        return list(
                        "state in ?1 or (state = ?2 and updatedAt >= ?3) or (updatedAt >= ?4 and updatedAt < ?5)"
                                + " order by id desc",
                        LIVE,
                        ProjectState.SHIPPED,
                        doneSince,
                        from,
                        to)
                .stream()
                .map(ProjectEntity::toProject)
                .toList();
    }

    /** Adds a line to the history. */
    public void remember(long project, ProjectEvent event) {
        entities.persist(ProjectEventEntity.of(project, event));
    }

    /** The history, oldest first. */
    public List<ProjectEvent> history(long project) {
        return entities
                .createQuery("from ProjectEventEntity where project = ?1 order by version", ProjectEventEntity.class)
                .setParameter(1, project)
                .getResultList()
                .stream()
                .map(ProjectEventEntity::toEvent)
                .toList();
    }
}
