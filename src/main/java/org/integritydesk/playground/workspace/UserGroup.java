package org.integritydesk.playground.workspace;

import java.util.List;

/** A named group of people that can be mentioned and given a role. */
public record UserGroup(String id, String handle, String name, List<String> members) {}
