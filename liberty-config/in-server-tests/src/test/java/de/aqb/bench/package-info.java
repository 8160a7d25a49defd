/** What size does to lists: tests, and benchmarks that {@code ./mvnw -Pbench verify} runs and writes to docs/evidence. */
@NullMarked
package de.aqb.bench;

import org.jspecify.annotations.NullMarked;
