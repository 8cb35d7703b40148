"""What a visit and a trip look like on paper, as plain values; no sentences but refusals."""
