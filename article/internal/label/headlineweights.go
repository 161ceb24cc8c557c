package label

// headlineWeights are what the columns add to how likely a line is the headline, in log-odds,
// in their order. They were learned by train/headlines; train/report.md has what they reach.
var headlineWeights = [HeadlineColumns]float64{
	-2.92, -0.41, -1.44, -0.58, 0.80, -2.83, -4.44, 2.25,
	0.40, -1.66, -3.57, 1.23, 1.39, 1.01, 0.89, 0.87,
	-0.95, -1.77, -2.24, -2.18, -1.70, -1.51, -0.87, 1.14,
	0.54, -0.57, -1.08, -1.60, 0.60, 0.83, -0.40, -0.25,
	-0.47, -3.27, -0.24,
}
