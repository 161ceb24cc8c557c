//go:build race

package article

// slowdown is how much slower the race detector makes a test.
const slowdown = 16
