package lang

// portuguese is Portuguese.
var portuguese = Language{
	Tag: "pt",
	Rules: []Rule{
		{"source", Credit, "source", 12, "fonte:|fontes:|com informações de|com informações do|com informações da|com agência|fontes$|referências$"},
		{"writing", Credit, "writing", 12, "texto:|reportagem:|escrito por|redação:"},
		{"editing", Credit, "editing", 14, "edição:|edição de|editado por"},
		{"translation", Credit, "translation", 14, "tradução:|tradução de|traduzido por"},
		{"photo", Credit, "photo", 12, "foto:|fotos:|imagem:|crédito:|foto de capa|(foto:|legenda:"},
		{"copyright", Notice, "copyright", 40, "todos os direitos reservados|proibida a reprodução|é proibida a reprodução|direitos reservados"},
		{"correction", Notice, "correction", 80, "errata:|correção:|atualização:|uma versão anterior"},
		{"related", Prompt, "related", 14, "leia também|leia mais|veja também|saiba mais|notícias relacionadas|artigos relacionados|matérias relacionadas|relacionadas$|você pode gostar|veja mais|confira também|assista também"},
		{"read-more", Prompt, "read-more", 14, "continue lendo|ler mais|clique aqui|confira em tempo real|continuar lendo"},
		{"trending", Prompt, "trending", 8, "mais lidas|mais lidos|últimas notícias|mais vistas|últimas$|em alta|destaques$|as mais lidas"},
		{"newsletter", Prompt, "newsletter", 30, "receba|inscreva-se|cadastre-se|assine a newsletter|assine nossa newsletter|fique por dentro"},
		{"subscribe", Prompt, "subscribe", 24, "assine|já é assinante|seja um assinante|apoie"},
		{"log-in", Prompt, "log-in", 8, "entrar$|faça login|esqueceu a senha|criar conta|iniciar sessão"},
		{"share", Prompt, "share", 8, "compartilhe|compartilhar|partilhar|imprimir$|partilhe|copiar link"},
		{"follow", Prompt, "follow", 14, "siga-nos|siga o|siga a|siga$|seguir$|acompanhe o|acompanhe a"},
		{"comment", Prompt, "comment", 16, "comentários|deixe um comentário|deixe seu comentário|comentar$|escreva um comentário"},
		{"advert", Prompt, "advert", 6, "publicidade|anúncio$|continua após a publicidade|patrocinado"},
		{"cookie", Prompt, "cookie", 100, "utilizamos cookies|este site utiliza|usamos cookies|aceitar todos|ao continuar navegando"},
		{"paywall", Prompt, "paywall", 30, "conteúdo exclusivo|exclusivo para assinantes|para continuar lendo"},
		{"about", Prompt, "about", 10, "sobre o autor|sobre a autora|ver todos os artigos"},
		{"contact", Prompt, "contact", 16, "fale conosco|entre em contato|contacte-nos|encontrou um erro"},
		{"app", Prompt, "app", 14, "baixe o app|baixe o aplicativo|descarregue a app"},
		{"embed", Prompt, "cookie", 60, "conteúdo externo$|conteúdo editorial recomendado|conteúdo bloqueado|conteúdo incorporado$|este conteúdo está hospedado|este conteúdo está alojado|este conteúdo é fornecido por|este conteúdo é disponibilizado por|este conteúdo está bloqueado|este conteúdo não está disponível|mostrar conteúdo|mostrar o conteúdo|ver conteúdo externo|carregar conteúdo|carregar o conteúdo|exibir conteúdo|para ver este conteúdo|para ver este vídeo|para visualizar este conteúdo|para visualizar este vídeo|para acessar este conteúdo|para aceder a este conteúdo|aceito que me sejam|os dados pessoais podem ser transmitidos|seus dados pessoais podem|gerir cookies|gerenciar cookies|configurar cookies|rejeitar todos|rejeitar tudo|rejeitar cookies|recusar todos|aceitar e continuar|aceitar tudo|aceitar cookies|continuar sem aceitar"},
	},
	Cues: []Cue{
		{Rule{"rights", Notice, "copyright", 40, "todos os direitos reservados"}, 0},
		{Rule{"cookies", Prompt, "cookie", 130, "utilização de cookies|utiliza cookies"}, 0},
		{Rule{"comments-policy", Prompt, "comment", 60, "comentários com"}, 0},
	},
}
