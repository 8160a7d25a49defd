/** The harness of the tests inside the server: the server itself, PostgreSQL, the portal as it is deployed for tests. */
@NullMarked
package de.aqb.server;

import org.jspecify.annotations.NullMarked;
