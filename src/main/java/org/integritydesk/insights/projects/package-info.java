/** Improvement projects: what is done about a theme, by whom and until when, how it is weighed, and whether it helped. */
@NullMarked
package org.integritydesk.insights.projects;

import org.jspecify.annotations.NullMarked;
